/** Definition lists as markdown-it's plugin for them reads them. */
@NullMarked
package org.diptych.core.markdown.markdownit.definition;

import org.jspecify.annotations.NullMarked;
