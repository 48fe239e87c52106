/** The Hexo site a post lies in: where its files are, what its settings say. */
package org.diptych.core.site;
