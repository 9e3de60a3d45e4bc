#include "CDigest.h"

#include <stdbool.h>
#include <string.h>

/* Each order starts from the pair itself, not from the order before it: sixteen short chains run side by side. */
static inline __attribute__((always_inline)) void least_of(const uint64_t *pairs, size_t count, uint64_t least[16]) {
    uint64_t best[16];
    memset(best, 0xFF, sizeof best);
    for (; count; count--, pairs++) {
        for (int i = 0; i < 16; i++) {
            uint64_t value = *pairs + (uint64_t)(i + 1) * 0x9E3779B97F4A7C15u;
            value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
            value = (value ^ value >> 27) * 0x94D049BB133111EBu;
            value ^= value >> 31;
            best[i] = value < best[i] ? value : best[i];
        }
    }
    memcpy(least, best, sizeof best);
}

static void plain_least(const uint64_t *pairs, size_t count, uint64_t least[16]) { least_of(pairs, count, least); }

#if defined(__x86_64__)
/* Eight orders to an instruction: a quarter of the time. */
__attribute__((target("avx512f,avx512dq"))) static void wide_least(
    const uint64_t *pairs, size_t count, uint64_t least[16]) {
    least_of(pairs, count, least);
}

static bool is_wide(void) { return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq"); }
#else
#define wide_least plain_least
static bool is_wide(void) { return false; }
#endif

void jura_least_of_orders(const uint64_t *pairs, size_t count, uint64_t least[16]) {
    (is_wide() ? wide_least : plain_least)(pairs, count, least);
}

void jura_least_of_orders_portable(const uint64_t *pairs, size_t count, uint64_t least[16]) {
    plain_least(pairs, count, least);
}
