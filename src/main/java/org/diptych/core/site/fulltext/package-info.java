/** The words of all posts of a site, so that any of them is found while it is typed. */
package org.diptych.core.site.fulltext;
