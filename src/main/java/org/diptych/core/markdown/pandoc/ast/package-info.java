/** The nodes of pandoc's Markdown, as flexmark nodes that know their place in the text. */
package org.diptych.core.markdown.pandoc.ast;
