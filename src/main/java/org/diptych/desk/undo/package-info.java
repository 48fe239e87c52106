/** What an author can take back: steps over all parts of a post. */
package org.diptych.desk.undo;
