/** Finding and replacing, in the open post and across its site. */
package org.diptych.desk.search;
