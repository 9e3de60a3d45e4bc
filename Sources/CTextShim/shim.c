#include "CTextShim.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

const char *ts_icu_version(void) { return U_ICU_VERSION; }

/* UTF-8 to UTF-16 in fresh memory; NULL when the input is not valid. */
static UChar *to_utf16(const uint8_t *in, int64_t length, int32_t *units) {
    if (length > INT32_MAX / 4) return NULL;
    UErrorCode status = U_ZERO_ERROR;
    UChar *buffer = malloc(((size_t)length + 1) * sizeof(UChar));
    if (!buffer) return NULL;
    u_strFromUTF8(buffer, (int32_t)length + 1, units, (const char *)in, (int32_t)length, &status);
    if (U_FAILURE(status)) {
        free(buffer);
        return NULL;
    }
    return buffer;
}

/* UTF-16 to UTF-8; returns the length needed. */
static int64_t from_utf16(const UChar *in, int32_t units, uint8_t *out, int64_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t needed = 0;
    int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
    u_strToUTF8((char *)out, room, &needed, in, units, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
    return needed;
}

int64_t ts_nfc(const uint8_t *in, int64_t length, uint8_t *out, int64_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return -1;
    int32_t units = 0;
    UChar *source = to_utf16(in, length, &units);
    if (!source) return -1;
    UChar *target = malloc(((size_t)units * 3 + 1) * sizeof(UChar));
    int64_t result = -1;
    if (target) {
        int32_t written = unorm2_normalize(nfc, source, units, target, units * 3 + 1, &status);
        if (U_SUCCESS(status)) result = from_utf16(target, written, out, capacity);
        free(target);
    }
    free(source);
    return result;
}

typedef struct {
    int64_t count;
} substitution_count;

/* Counts what cannot be converted, then lets ICU write U+FFFD. */
static void count_substitution(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                               UConverterCallbackReason reason, UErrorCode *status) {
    if (reason <= UCNV_IRREGULAR) ((substitution_count *)context)->count++;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(NULL, args, units, length, reason, status);
}

int64_t ts_to_utf8(const char *encoding, const uint8_t *in, int64_t length, uint8_t *out, int64_t capacity,
                   int64_t *substitutions) {
    if (length > INT32_MAX / 4) return -1;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    if (U_FAILURE(status)) return -1;
    substitution_count counted = {0};
    ucnv_setToUCallBack(converter, count_substitution, &counted, NULL, NULL, &status);
    UChar *buffer = malloc(((size_t)length * 2 + 2) * sizeof(UChar));
    int64_t result = -1;
    if (buffer && U_SUCCESS(status)) {
        int32_t units =
            ucnv_toUChars(converter, buffer, (int32_t)length * 2 + 2, (const char *)in, (int32_t)length, &status);
        if (U_SUCCESS(status)) result = from_utf16(buffer, units, out, capacity);
    }
    free(buffer);
    ucnv_close(converter);
    *substitutions = counted.count;
    return result;
}

int32_t ts_detect(const uint8_t *in, int64_t length, char *name, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status)) return 0;
    int32_t confidence = 0;
    ucsdet_setText(detector, (const char *)in, length > 65536 ? 65536 : (int32_t)length, &status);
    const UCharsetMatch *match = U_SUCCESS(status) ? ucsdet_detect(detector, &status) : NULL;
    if (match && U_SUCCESS(status)) {
        const char *found = ucsdet_getName(match, &status);
        confidence = ucsdet_getConfidence(match, &status);
        if (U_SUCCESS(status) && (int32_t)strlen(found) < capacity) {
            strcpy(name, found);
        } else {
            confidence = 0;
        }
    }
    ucsdet_close(detector);
    return confidence;
}

int64_t ts_word_boundaries(const uint8_t *in, int64_t length, int64_t *out, int64_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, (const char *)in, length, &status);
    UBreakIterator *breaks = ubrk_open(UBRK_WORD, "da", NULL, 0, &status);
    int64_t count = -1;
    if (U_SUCCESS(status)) {
        ubrk_setUText(breaks, &text, &status);
        count = 0;
        for (int32_t at = ubrk_first(breaks); at != UBRK_DONE && U_SUCCESS(status); at = ubrk_next(breaks)) {
            if (count < capacity) out[count] = at;
            count++;
        }
        ubrk_close(breaks);
    }
    utext_close(&text);
    return count;
}
