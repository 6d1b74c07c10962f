package dk.vaekstspor.staff;

import java.util.List;

import dk.vaekstspor.vocabulary.Department;

/**
 * The e-mail addresses that people have as users of the system, whoever keeps those. Each
 * list is empty when nobody has an address.
 */
public interface SignInAddresses {

	List<String> ofUser(String userId);

	List<String> ofDepartment(Department department);

	List<String> ofCaseworkers();

	List<String> ofManagers();

}
