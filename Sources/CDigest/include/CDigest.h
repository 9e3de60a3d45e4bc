#ifndef CDIGEST_H
#define CDIGEST_H
#include <stddef.h>
#include <stdint.h>

/* SHA-256 (FIPS 180-4) of `length` bytes into `digest`. Uses the processor's SHA instructions where there are any:
   every input and every finding is digested, which in plain code costs a third of the whole analysis. */
void jura_sha256(const uint8_t *bytes, size_t length, uint8_t digest[32]);

/* The same in plain code; for tests that compare the two. */
void jura_sha256_portable(const uint8_t *bytes, size_t length, uint8_t digest[32]);

/* For each of sixteen orders of numbers the least value that any of the `count` pairs has in it (a mix of the pair and
   the order); all ones where there is no pair. */
void jura_least_of_orders(const uint64_t *pairs, size_t count, uint64_t least[16]);

/* The same in plain code; for tests that compare the two. */
void jura_least_of_orders_portable(const uint64_t *pairs, size_t count, uint64_t least[16]);

#endif
