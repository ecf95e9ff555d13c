// A seat that strangers reach must not lead to a shell, whatever mistake is found in us one day: the kernel says no.
#define _GNU_SOURCE
#include "ceditline.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef OWN_ARCHITECTURE
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, value)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
// Goes on to the next statement when equal, else leaves it out.
#define WHEN(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1)

static struct sock_filter filter[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCHITECTURE, 1, 0),
    REFUSE(EPERM),
    LOAD(nr),
#ifdef __x86_64__
    // The same calls by other numbers (x32).
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    REFUSE(EPERM),
#endif
    WHEN(SYS_execve),
    REFUSE(EPERM),
    WHEN(SYS_execveat),
    REFUSE(EPERM),
#ifdef SYS_fork
    WHEN(SYS_fork),
    REFUSE(EPERM),
#endif
#ifdef SYS_vfork
    WHEN(SYS_vfork),
    REFUSE(EPERM),
#endif
    // What it asks for lies in memory, out of a filter's sight; without it libc falls back to clone.
    WHEN(SYS_clone3),
    REFUSE(ENOSYS),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
    LOAD(args[0]),
    BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    REFUSE(EPERM),
    ANSWER(SECCOMP_RET_ALLOW),
};
#endif

bool ceditline_confine(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  signal(SIGTSTP, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
#ifdef OWN_ARCHITECTURE
  struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
  return false;
#endif
}
