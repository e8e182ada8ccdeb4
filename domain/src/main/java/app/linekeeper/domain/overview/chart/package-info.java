/** Pictures where people would rather look than read. */
@NullMarked
package app.linekeeper.domain.overview.chart;

import org.jspecify.annotations.NullMarked;
