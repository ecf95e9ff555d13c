#define _GNU_SOURCE
#include "ceditline.h"

#include <langinfo.h>
#include <locale.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

static ceditline_key_source keys;

// libedit segfaults on a non-ASCII prompt unless the character set can hold it.
bool ceditline_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

EditLine *ceditline_open(const char *program) {
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor) el_set(editor, EL_EDITOR, "emacs");
  return editor;
}

static int read_key(EditLine *editor, wchar_t *key) {
  int32_t scalar = keys(editor);
  *key = (wchar_t)scalar;
  return scalar == 0 ? 0 : 1;
}

void ceditline_listen(EditLine *editor, void *context, char *(*prompt)(EditLine *), char literal,
                      ceditline_key_source source) {
  keys = source;
  el_set(editor, EL_CLIENTDATA, context);
  el_set(editor, EL_PROMPT_ESC, prompt, literal);
  el_wset(editor, EL_GETCFN, read_key);
}

void *ceditline_context(EditLine *editor) {
  void *context = NULL;
  el_get(editor, EL_CLIENTDATA, &context);
  return context;
}

void ceditline_name(EditLine *editor, const char *function, ceditline_action action) {
  el_set(editor, EL_ADDFN, function, function, action);
}

void ceditline_bind(EditLine *editor, const char *key, const char *function, ceditline_map map) {
  if (map & ceditline_typing) el_set(editor, EL_BIND, key, function, NULL);
  if (map & ceditline_command) el_set(editor, EL_BIND, "-a", key, function, NULL);
}

bool ceditline_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name && strcmp(name, "vi") == 0;
}

bool ceditline_can_clear(EditLine *editor) {
  char *sequence = NULL;
  return el_get(editor, EL_GETTC, "ce", &sequence, NULL) == 0 && sequence && *sequence;
}

void ceditline_own_keys(EditLine *editor) {
  el_set(editor, EL_EDITMODE, 1);
  el_set(editor, EL_SETTY, "-d", "-isig", "-ixon", NULL);
}

void ceditline_prepare(EditLine *editor, bool raw) { el_set(editor, EL_PREP_TERM, raw ? 1 : 0); }

void ceditline_redraw(EditLine *editor) { el_wset(editor, EL_REFRESH); }

void ceditline_put(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

History *ceditline_history_open(EditLine *editor, int size) {
  HistEvent event;
  History *lines = history_init();
  if (!lines) return NULL;
  history(lines, &event, H_SETSIZE, size);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void ceditline_history_enter(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}

void ceditline_history_clear(History *lines) {
  HistEvent event;
  history(lines, &event, H_CLEAR);
}
