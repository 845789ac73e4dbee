package vn.bang57.target;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TargetRepository extends JpaRepository<TargetEntity, Long> {

    /** Locks the row, so that the version that is compared is the version that is overwritten. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TargetEntity t where t.id = :id")
    Optional<TargetEntity> lock(long id);
}
