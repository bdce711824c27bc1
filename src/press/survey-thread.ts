import { surveyEdition } from '../library/survey-edition.ts';
import { answerJobs } from './answer-jobs.ts';
import type { SurveyJob } from './survey-job.ts';

answerJobs((edition: SurveyJob) => surveyEdition(edition));
