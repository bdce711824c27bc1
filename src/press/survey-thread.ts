import { makeSurvey } from '../library/survey-edition.ts';
import { answerJobs } from './answer-jobs.ts';
import type { SurveyJob } from './survey-editions.ts';

answerJobs((edition: SurveyJob) => makeSurvey(edition));
