#include "ceditline.h"
int ceditline_placeholder(void) { return 0; }
