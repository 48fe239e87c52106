/** Attributes in braces, as markdown-it-attrs reads them of a text. */
@NullMarked
package org.diptych.core.markdown.markdownit.attributes;

import org.jspecify.annotations.NullMarked;
