/** From Markdown to the HTML that Hexo publishes, in either dialect; the only user of flexmark. */
package org.diptych.core.markdown;
