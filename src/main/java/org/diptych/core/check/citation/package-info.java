/** Rules on citations, references, and the plugin that numbers them. */
package org.diptych.core.check.citation;
