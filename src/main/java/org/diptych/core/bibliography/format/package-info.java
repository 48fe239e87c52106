/** Works written as references, in APA's style, fit to stand in a post. */
@NullMarked
package org.diptych.core.bibliography.format;

import org.jspecify.annotations.NullMarked;
