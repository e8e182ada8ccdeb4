/** What is asked of every provider's adapter, as tests that each of them passes, and what stands in for a provider in them. */
@NullMarked
package app.linekeeper.domain.gateway;

import org.jspecify.annotations.NullMarked;
