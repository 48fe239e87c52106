/** One word renamed in all posts of a site that carry it. */
package org.diptych.core.site.rename;
