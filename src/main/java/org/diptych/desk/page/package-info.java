/** How the author wants pages to look, kept current. */
package org.diptych.desk.page;
