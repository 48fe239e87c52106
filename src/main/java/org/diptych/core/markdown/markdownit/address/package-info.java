/** Addresses as markdown-it finds, encodes and shows them. */
@NullMarked
package org.diptych.core.markdown.markdownit.address;

import org.jspecify.annotations.NullMarked;
