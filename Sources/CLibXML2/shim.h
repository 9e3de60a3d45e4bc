/* libxml2's headers include ICU's when it was built with ICU; those types clash with Foundation's
   own copy of ICU, so they are kept out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
