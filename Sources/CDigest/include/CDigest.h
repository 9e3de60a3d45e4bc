#ifndef CDIGEST_H
#define CDIGEST_H
#include <stddef.h>
#include <stdint.h>

/* SHA-256 (FIPS 180-4) of `length` bytes into `digest`. Uses the processor's SHA instructions where there are any:
   every input and every finding is digested, which in plain code costs a third of the whole analysis. */
void jura_sha256(const uint8_t *bytes, size_t length, uint8_t digest[32]);

/* The same in plain code; for tests that compare the two. */
void jura_sha256_portable(const uint8_t *bytes, size_t length, uint8_t digest[32]);

#endif
