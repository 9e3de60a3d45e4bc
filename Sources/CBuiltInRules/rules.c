#include "CBuiltInRules.h"

#include <stdalign.h>

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char rules[] = {
#embed "../../Rules/compiled/rulebase.txt"
};

static const alignas(64) unsigned char image[] = {
#embed "../../Rules/compiled/rulebase.image"
};

const unsigned char *jura_built_in_rules(size_t *length) {
    *length = sizeof(rules);
    return rules;
}

const unsigned char *jura_built_in_image(size_t *length) {
    *length = sizeof(image);
    return image;
}
