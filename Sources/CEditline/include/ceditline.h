#pragma once
int ceditline_placeholder(void);
