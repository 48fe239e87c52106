/** The manual, as it is read and searched. */
package org.diptych.ui.manual;
