/**
 * CSV files that people edit in a spreadsheet: read to the end with every fault by line
 * and column, and written so that the spreadsheet runs nothing. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.csv;

import org.springframework.modulith.ApplicationModule;
