/** The references of the open post as a table, and how they are changed. */
package org.diptych.desk.references;
