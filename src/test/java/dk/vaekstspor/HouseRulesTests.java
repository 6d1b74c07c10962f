package dk.vaekstspor;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

@AnalyzeClasses(packagesOf = Vaekstspor.class, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

	private static final String[] DOMAIN = { "dk.vaekstspor.vocabulary..", "dk.vaekstspor.privacy..",
			"dk.vaekstspor.workingdays..", "dk.vaekstspor.company..", "dk.vaekstspor.casefile..",
			"dk.vaekstspor.partner..", "dk.vaekstspor.staff..", "dk.vaekstspor.triage..", "dk.vaekstspor.matching..",
			"dk.vaekstspor.correspondence..", "dk.vaekstspor.actionplan..", "dk.vaekstspor.taskforcefile..",
			"dk.vaekstspor.meeting..", "dk.vaekstspor.conflictofinterest..", "dk.vaekstspor.links..",
			"dk.vaekstspor.staffing..", "dk.vaekstspor.csv..", "dk.vaekstspor.introduction..",
			"dk.vaekstspor.language..", "dk.vaekstspor.calls..", "dk.vaekstspor.steprecord..",
			"dk.vaekstspor.bottlenecks..", "dk.vaekstspor.overview..", "dk.vaekstspor.casetimeline..",
			"dk.vaekstspor.eventlog..", "dk.vaekstspor.threshold.." };

	@ArchTest
	static final ArchRule domainModulesKnowNothingOfCamunda = noClasses().that()
		.resideInAnyPackage(DOMAIN)
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@ArchTest
	static final ArchRule delegatesAreNamedAndHidden = classes().that()
		.implement(JavaDelegate.class)
		.should()
		.haveSimpleNameEndingWith("Delegate")
		.andShould()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule onlyFacadesStartAndCorrelate = noClasses().that()
		.resideOutsideOfPackages("dk.vaekstspor.companyengagement..", "dk.vaekstspor.followup..",
				"dk.vaekstspor.taskforce..", "dk.vaekstspor.taskforceinvitation..",
				"dk.vaekstspor.taskforcereadiness..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(RuntimeService.class);

	@ArchTest
	static final ArchRule nobodyDependsOnTheSystem = noClasses().that()
		.resideOutsideOfPackage("dk.vaekstspor.system..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("dk.vaekstspor.system..");

	@ArchTest
	static final ArchRule fieldsAreNotInjected = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class);

}
