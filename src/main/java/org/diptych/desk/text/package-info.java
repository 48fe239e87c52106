/** The live text of an open post, part by part, and the newest that is known of it. */
package org.diptych.desk.text;
