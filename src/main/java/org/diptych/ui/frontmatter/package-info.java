/** The front matter of the open post as a form that changes only what the author changes. */
package org.diptych.ui.frontmatter;
