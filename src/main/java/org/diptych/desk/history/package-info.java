/** The earlier versions of the open post. */
package org.diptych.desk.history;
