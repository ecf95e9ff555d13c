// The terminal outlives the program: whatever ends it, the learner's shell must find it as it was.
#define _GNU_SOURCE
#include "ceditline.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { WATCHED = 6 };
static const int watched[WATCHED] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGWINCH, SIGCONT};
static struct sigaction before[WATCHED];
static struct termios found;
static char parting[64];
static volatile sig_atomic_t editing;
// Signals wake the reader through a pipe: a flag alone is missed when it rises just before poll.
static int bell[2] = {-1, -1};

static void ring(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t written = write(bell[1], &byte, 1);
  (void)written;
  errno = kept;
}

static void leave(int signal) {
  if (editing) tcsetattr(STDIN_FILENO, TCSANOW, &found);
  ssize_t written = write(STDOUT_FILENO, parting, strlen(parting));
  (void)written;
  // The signal is blocked until this returns, so it then ends the process and the status names it.
  for (int i = 0; i < WATCHED; i++)
    if (watched[i] == signal) sigaction(signal, &before[i], NULL);
  raise(signal);
}

bool ceditline_guard_begin(void) {
  if (tcgetattr(STDIN_FILENO, &found) != 0) return false;
  if (pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  for (int i = 0; i < WATCHED; i++) {
    struct sigaction action = {.sa_flags = SA_RESTART};
    // All blocked, SIGTTOU too: else a tcsetattr from the background stops us instead of working.
    sigfillset(&action.sa_mask);
    int signal = watched[i];
    bool deadly = signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
    action.sa_handler = deadly ? leave : ring;
    sigaction(signal, NULL, &before[i]);
    if (deadly && before[i].sa_handler == SIG_IGN) continue;
    sigaction(signal, &action, NULL);
  }
  return true;
}

void ceditline_guard_end(void) {
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &before[i], NULL);
  close(bell[0]);
  close(bell[1]);
  bell[0] = bell[1] = -1;
}

void ceditline_guard_reading(bool reading, const char *farewell) {
  static struct sigaction stop, ignore = {.sa_handler = SIG_IGN};
  // Stopped with a raw terminal, the shell below would look dead.
  if (reading && !editing) sigaction(SIGTSTP, &ignore, &stop);
  if (!reading && editing) sigaction(SIGTSTP, &stop, NULL);
  strncpy(parting, farewell, sizeof parting - 1);
  editing = reading;
}

void ceditline_guard_settle(void) {
  unsigned char rung[64];
  while (read(bell[0], rung, sizeof rung) > 0) continue;
}

static sigset_t unheld;
static volatile sig_atomic_t interrupted;

static void interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

void ceditline_hold_interrupts(void) {
  struct sigaction action = {.sa_handler = interrupt};
  sigset_t held;
  sigaction(SIGINT, &action, NULL);
  sigemptyset(&held);
  sigaddset(&held, SIGINT);
  sigprocmask(SIG_BLOCK, &held, &unheld);
}

int32_t ceditline_wait(int milliseconds) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  int ready;
  // Let in only here: one that came just before a plain read would be lost.
  do {
    ready = ppoll(&source, 1, milliseconds < 0 ? NULL : &limit, &unheld);
  } while (ready < 0 && errno == EINTR && !interrupted);
  if (interrupted) {
    interrupted = 0;
    return CEDITLINE_INTERRUPTED;
  }
  return ready == 0 ? CEDITLINE_QUIET : 0;
}

static int32_t answer(unsigned char signal) {
  switch (signal) {
    case SIGINT: return CEDITLINE_INTERRUPTED;
    case SIGWINCH: return CEDITLINE_RESIZED;
    default: return CEDITLINE_CONTINUED;
  }
}

int32_t ceditline_byte(int milliseconds) {
  struct pollfd sources[2] = {{.fd = bell[0], .events = POLLIN}, {.fd = STDIN_FILENO, .events = POLLIN}};
  for (;;) {
    int ready = poll(sources, 2, milliseconds);
    unsigned char byte;
    if (ready < 0 && errno != EINTR) return CEDITLINE_END;
    if (ready < 0) continue;
    if (ready == 0) return CEDITLINE_QUIET;
    if (sources[0].revents & POLLIN && read(bell[0], &byte, 1) == 1) return answer(byte);
    if (!sources[1].revents) continue;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return CEDITLINE_END;
  }
}
