/** How the two languages of the open post answer to each other, read again and again as it is edited. */
package org.diptych.desk.step;
