/** The front matter as fields: what they say, and the least change of the text that makes it say something else. */
@NullMarked
package org.diptych.desk.frontmatter;

import org.jspecify.annotations.NullMarked;
