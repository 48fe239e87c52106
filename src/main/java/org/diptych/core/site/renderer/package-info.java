/** Which renderer of Markdown a site has installed, and how near to it the page is shown. */
package org.diptych.core.site.renderer;
