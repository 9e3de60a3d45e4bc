#ifndef CBUILTINRULES_H
#define CBUILTINRULES_H
#include <stddef.h>
/* The compiled rule base (Rules/compiled/rulebase.txt, made by `make rules`), carried inside the binary. */
const unsigned char *jura_built_in_rules(size_t *length);
/* The same laid out for this kind of machine (Rules/compiled/rulebase.image, written beside it). */
const unsigned char *jura_built_in_image(size_t *length);
#endif
