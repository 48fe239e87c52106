/** Texts that remember where each of their characters came from, and blocks of HTML cut out of them. */
@NullMarked
package org.diptych.core.markdown.source;

import org.jspecify.annotations.NullMarked;
