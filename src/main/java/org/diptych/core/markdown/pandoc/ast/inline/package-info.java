/** What stands within a paragraph of pandoc's Markdown. */
package org.diptych.core.markdown.pandoc.ast.inline;
