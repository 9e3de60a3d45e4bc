#ifndef CTEXTSHIM_H
#define CTEXTSHIM_H
/* ICU behind plain C types: no ICU header is visible to Swift, because Debian's ICU and the one inside
   Foundation define the same types differently. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The version of ICU in use, such as "72.1". */
const char *ts_icu_version(void);

/* Normalises UTF-8 to NFC. Writes at most `capacity` bytes to `out` and returns the length needed,
   or -1 when the input is not valid UTF-8. */
int64_t ts_nfc(const uint8_t *in, int64_t length, uint8_t *out, int64_t capacity);

/* Converts bytes in the named encoding (an ICU converter name) to UTF-8. Returns the length needed or -1
   (unknown encoding). `*substitutions` receives the number of byte sequences that had no meaning. */
int64_t ts_to_utf8(const char *encoding, const uint8_t *in, int64_t length, uint8_t *out, int64_t capacity,
                   int64_t *substitutions);

/* The most likely encoding of the bytes by ICU's detector, its confidence (0-100), or NULL. The name is
   written to `name` (at most `capacity` bytes with the closing NUL). */
int32_t ts_detect(const uint8_t *in, int64_t length, char *name, int32_t capacity);

/* ICU's word boundaries ("da") over UTF-8, for tests: writes byte offsets, returns their number or -1. */
int64_t ts_word_boundaries(const uint8_t *in, int64_t length, int64_t *out, int64_t capacity);

#endif
