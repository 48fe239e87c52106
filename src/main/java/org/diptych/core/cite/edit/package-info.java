/** Changes to a post's references and citations, worked out as the fewest edits of the file. */
package org.diptych.core.cite.edit;
