#include "CBuiltInRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char rules[] = {
#embed "../../Rules/compiled/rulebase.txt"
};

const unsigned char *jura_built_in_rules(size_t *length) {
    *length = sizeof(rules);
    return rules;
}
