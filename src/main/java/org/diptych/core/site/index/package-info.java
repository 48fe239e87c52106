/** All posts of a site at a glance: read in the background, kept on disk, kept current. */
package org.diptych.core.site.index;
