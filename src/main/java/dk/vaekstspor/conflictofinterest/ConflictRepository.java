package dk.vaekstspor.conflictofinterest;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface ConflictRepository extends ListCrudRepository<ConflictOfInterest, Long> {

	List<ConflictOfInterest> findByCompanyIdAndEndedAtIsNull(long companyId);

	List<ConflictOfInterest> findByUserIdAndEndedAtIsNullOrderById(String userId);

	List<ConflictOfInterest> findByUserIdAndCompanyIdAndEndedAtIsNull(String userId, long companyId);

	List<ConflictOfInterest> findByEndedAtIsNullOrderById();

	boolean existsByUserIdAndCompanyIdAndEndedAtIsNull(String userId, long companyId);

}
