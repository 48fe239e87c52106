/** How many findings each post of a site has, counted once and kept. */
package org.diptych.core.site.findings;
