/** What stands within a paragraph of pandoc's Markdown. */
@NullMarked
package org.diptych.core.markdown.pandoc.ast.inline;

import org.jspecify.annotations.NullMarked;
