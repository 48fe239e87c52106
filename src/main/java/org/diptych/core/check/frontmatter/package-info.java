/** Rules on the front matter. */
package org.diptych.core.check.frontmatter;
