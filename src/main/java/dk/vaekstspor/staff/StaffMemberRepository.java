package dk.vaekstspor.staff;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.repository.Repository;

interface StaffMemberRepository extends Repository<StaffMember, String> {

	Optional<StaffMember> findByUserId(String userId);

	List<StaffMember> findByDepartmentOrderByName(Department department);

	List<StaffMember> findAllByOrderByName();

	boolean existsById(String userId);

	void deleteById(String userId);

}
