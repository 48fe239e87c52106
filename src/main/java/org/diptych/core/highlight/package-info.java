/** What each character of a Markdown, YAML or references text is to its author, worked out line by line. */
@NullMarked
package org.diptych.core.highlight;

import org.jspecify.annotations.NullMarked;
