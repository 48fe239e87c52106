/** Pandoc's nodes as the HTML that its writer makes. */
package org.diptych.core.markdown.pandoc.write;
