/** What a report of a fault needs to say: versions, folders, the log. */
package org.diptych.ui.about;
