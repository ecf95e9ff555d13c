// What Swift cannot say to libedit itself: variadic calls, wide characters, signal handlers.
#pragma once

#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>

/// The next key as a Unicode scalar, or 0 when the input has ended.
typedef int32_t (*ceditline_key_source)(EditLine *);

/// What a key does: takes the editor and the key, answers one of libedit's CC_ codes.
typedef unsigned char (*ceditline_action)(EditLine *, int);

/// Makes the character set of this process UTF-8; false where the system has no such locale.
bool ceditline_use_utf8(void);

/// Starts libedit on the standard streams, in emacs mode; NULL if it cannot. One editor a process.
EditLine *ceditline_open(const char *program);

/// Hands over the callbacks; `literal` marks the parts of a prompt that take no columns.
void ceditline_listen(EditLine *, void *context, char *(*prompt)(EditLine *), char literal,
                      ceditline_key_source);
void *ceditline_context(EditLine *);

void ceditline_name(EditLine *, const char *function, ceditline_action);

/// The key maps: the one for typing, and vi's one for commands.
typedef enum __attribute__((enum_extensibility(closed))) {
  ceditline_typing = 1,
  ceditline_command = 2,
  ceditline_everywhere = 3,
} ceditline_map;

void ceditline_bind(EditLine *, const char *key, const char *function, ceditline_map);
bool ceditline_is_vi(EditLine *);

/// False when the terminal is unknown or cannot clear to the end of a row.
bool ceditline_can_clear(EditLine *);

/// Turns editing on whatever ~/.editrc said, and lets ^C ^Z ^\ ^S arrive as keys while a line is edited.
void ceditline_own_keys(EditLine *);
void ceditline_prepare(EditLine *, bool raw);

/// Draws prompt and line anew from where the cursor stands.
void ceditline_redraw(EditLine *);

/// Writes to the same buffered standard output as libedit, and flushes.
void ceditline_put(const char *text);

History *ceditline_history_open(EditLine *, int size);
void ceditline_history_enter(History *, const char *line);
void ceditline_history_clear(History *);

/// Answers of `ceditline_byte` besides 0...255.
#define CEDITLINE_END (-1)
#define CEDITLINE_QUIET (-2)
#define CEDITLINE_INTERRUPTED (-3)
#define CEDITLINE_RESIZED (-4)
#define CEDITLINE_CONTINUED (-5)

/// Takes over the terminal's signals until `ceditline_guard_end`; false if it cannot.
bool ceditline_guard_begin(void);
void ceditline_guard_end(void);

/// Says whether a line is being edited: a deadly signal then restores the terminal, and in any case writes `farewell`
/// first.
void ceditline_guard_reading(bool reading, const char *farewell);

/// Forgets signals that arrived before now.
void ceditline_guard_settle(void);

/// The next byte of standard input, waiting at most `milliseconds` (negative: for ever).
int32_t ceditline_byte(int milliseconds);

/// Without an editor: keeps Ctrl-C back until `ceditline_wait`, so that it cancels a line and not the program.
void ceditline_hold_interrupts(void);

/// Waits until standard input can be read, at most so long (negative: for ever): 0, or `CEDITLINE_QUIET`, or
/// `CEDITLINE_INTERRUPTED` when Ctrl-C came first.
int32_t ceditline_wait(int milliseconds);

/// For good: no job control, no core file, and the kernel refuses this process a child or another program. False where
/// the kernel cannot; the rest holds all the same.
bool ceditline_confine(void);
